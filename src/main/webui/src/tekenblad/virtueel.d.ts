declare module 'virtual:tekenblad' {
  /** Addresses of the files of the DMN editor. */
  export const script: string
  export const stijl: string
}
