import type { Bewerking, Bewerkt, Botsing } from '../../api/voorstellen'
import { Probleem } from '../../api/vraag'

/** What is to be sent: an edit, or the last one undone or done again. */
export type Opdracht = Bewerking | { soort: 'ongedaan' } | { soort: 'herstel' }

export interface Opslagstand {
  /** In order; the first is on its way, or the one that could not be saved. */
  wachtend: Opdracht[]
  /** Why nothing is sent now; null while all is well. */
  hapering:
    | null
    /** The service cannot be reached: nothing is lost, it goes on later. */
    | { soort: 'onbereikbaar' }
    /** Somebody else was first. */
    | { soort: 'botsing'; botsing: Botsing }
    /** The service does not take it. */
    | { soort: 'geweigerd'; fout: Probleem }
}

const RUST: Opslagstand = { wachtend: [], hapering: null }

/** Sends edits one after another, in the order in which they were made, and stops at the first that cannot be saved until a person chose. */
export class Opslag {
  stand: Opslagstand = RUST
  private readonly luisteraars = new Set<() => void>()
  private onderweg = false

  constructor(
    private readonly verstuur: (opdracht: Opdracht) => Promise<Bewerkt>,
    private readonly bewaard: (antwoord: Bewerkt, opdracht: Opdracht) => void,
  ) {}

  readonly luister = (bij: () => void): (() => void) => {
    this.luisteraars.add(bij)
    return () => this.luisteraars.delete(bij)
  }

  readonly lees = (): Opslagstand => this.stand

  voegToe(...opdrachten: Opdracht[]) {
    this.zet({ ...this.stand, wachtend: [...this.stand.wachtend, ...opdrachten] })
    void this.ga()
  }

  /** Tries the first again. */
  opnieuw() {
    this.zet({ ...this.stand, hapering: null })
    void this.ga()
  }

  /** Keeps what the other made of it: the first is given up. */
  laatVervallen() {
    this.zet({ wachtend: this.stand.wachtend.slice(1), hapering: null })
    void this.ga()
  }

  /** Puts the own change over that of the other, who was first. */
  houdEigen() {
    const { hapering, wachtend } = this.stand
    if (hapering?.soort !== 'botsing') return
    const [eerste, ...rest] = wachtend
    this.zet({ wachtend: ['was' in eerste ? { ...eerste, was: hapering.botsing.nu } : eerste, ...rest], hapering: null })
    void this.ga()
  }

  private async ga() {
    if (this.onderweg) return
    this.onderweg = true
    while (this.stand.wachtend.length > 0 && this.stand.hapering === null) {
      const opdracht = this.stand.wachtend[0]
      try {
        const antwoord = await this.verstuur(opdracht)
        this.bewaard(antwoord, opdracht)
        this.zet({ ...this.stand, wachtend: this.stand.wachtend.slice(1) })
      } catch (fout) {
        if (!(fout instanceof Probleem)) throw fout
        this.zet({ ...this.stand, hapering: hapering(fout) })
      }
    }
    this.onderweg = false
  }

  private zet(stand: Opslagstand) {
    this.stand = stand
    this.luisteraars.forEach((bij) => bij())
  }
}

function hapering(fout: Probleem): Opslagstand['hapering'] {
  if (fout.status === 0 || fout.status >= 500) return { soort: 'onbereikbaar' }
  if (fout.status === 409 && typeof fout.inhoud.nu === 'string') return { soort: 'botsing', botsing: fout.inhoud as unknown as Botsing }
  return { soort: 'geweigerd', fout }
}
