/** Some of the words of a dictionary, at any depth. */
export type Deels<T> = {
  [naam in keyof T]?: T[naam] extends (...args: never[]) => unknown ? T[naam] : T[naam] extends object ? Deels<T[naam]> : T[naam]
}
