/** Texts of the dossier's dialogue. What is said of single papers comes from `core/dossier/messages`. */
export interface JourneyMessages {
  consent: {
    /** All that a person has to know before she agrees; it stays readable, and `/confidentialitate` says it again. */
    ask(days: number, controller: { name: string; contact: string } | undefined): string;
    agree: string;
    refuse: string;
    given: string;
    refused: string;
    filesWait(files: number): string;
    sendAgain: string;
  };
  qualification: {
    /** From the programmes back to the qualifications. */
    back: string;
    ask: string;
    other: string;
    /** No programme of this call is for the qualification. */
    none(name: string): string;
  };
  programme: {
    ask(qualification: string): string;
    /** Marks a programme about which the sources differ. */
    differs: string;
    differNote: string;
    requalification: string;
    skills: string;
    /** Why a programme fits: the document, and its words. */
    fits(source: string, quote: string): string;
    differExplained(programme: string, lines: string[]): string;
    goOn: string;
    choose: string;
  };
  applicant: {
    ask(programme: string): string;
    employer: string;
    self: string;
    employerOnly(programme: string): string;
  };
  /** Within a sentence: how the dossier is filed. */
  filedBy: { employer: string; self: string };
  opened(programme: string, applicant: string, papers: string[]): string;
  /** After it was said that the period is over. */
  stillChecked: string;
  noDossier: string;
  checklist: {
    noProgramme: string;
    title(programme: string, applicant: string): string;
    queued(name: string, place: number): string;
    reading(name: string, page: number, pages: number): string;
    waitingToBeRead(name: string): string;
    notNeeded(names: string): string;
    failed(name: string, why: string): string;
  };
  file: {
    received(name: string): string;
    receivedPlace(name: string, place: number): string;
    duplicate(name: string): string;
    /** Why an upload was not taken, and what to do. */
    refused: Record<
      'empty' | 'too-large' | 'too-many-files' | 'day-quota' | 'disk-full' | 'no-dossier' | 'dossier-closed',
      (name: string, maxMb: number) => string
    >;
    notFetched(name: string): string;
    /** The file does not come at once; it is tried again. */
    slow(name: string): string;
  };
  paper: {
    list: string;
    none: string;
    read(name: string, type: string): string;
    right: string;
    wrong: string;
    thanks: string;
    toPerson: string;
    remove: string;
    removed(name: string): string;
    gone: string;
    unknownType: string;
    field: Record<
      'fullName' | 'cnp' | 'number' | 'issuedOn' | 'expiresOn' | 'validUntil' | 'qualification' | 'amount' | 'paidOn',
      string
    >;
  };
  /** Pages of one paper that came as files of their own. */
  join: {
    button: string;
    askAlbum: string;
    one: string;
    several: string;
    stayApart: string;
    askWhich(name: string): string;
    noOther: string;
    done(pages: number, name: string): string;
    impossible: string;
    gone: string;
  };
  submit: {
    button: string;
    /** Asks again when the machine still sees something to mend. */
    askIncomplete: string;
    anyway: string;
    notYet: string;
    done: string;
    already: string;
    empty: string;
    stillReading(files: number): string;
    /** Everything is read, the verdict is a moment away. */
    judging: string;
  };
  decision: {
    approve: string;
    'ask-again': string;
    reject: string;
    /** Of a single paper, by its name. */
    ofPaper: Record<'approve' | 'ask-again' | 'reject', (name: string) => string>;
    note(text: string): string;
    /** The way on, after a decision on the whole dossier. */
    next: Record<'approve' | 'ask-again' | 'reject', string>;
  };
  final: { button: string; done: string };
  buttons: {
    papers: string;
    change: string;
    refresh: string;
    picture: string;
    summary: string;
    back: string;
  };
  picture: { caption: string; fileName: string; page: string };
  erase: { ask: string; yes: string; no: string; done: string; kept: string };
  /** Beside the file with everything: what is in it, in words. */
  exported(counts: {
    dossiers: number;
    papers: number;
    messages: number;
    questions: number;
    reminders: number;
  }): string;
  person: {
    /** Before the consent: nothing that she writes or shows is kept, so nobody could answer it. */
    needsConsent: string;
    /** She does not agree, and wanted a person. */
    refused: string;
    opened: string;
    /** `hours`: when staff answer, where that is set. */
    hours(hours: string | undefined): string;
    /** Nobody answers at this hour: from when on somebody does. */
    away(day: string, time: string): string;
    alreadyOpen: string;
    forwarded: string;
    /** By staff: what she writes within so many hours opens it again. */
    closed(hours: number): string;
    reopened: string;
    staffSays(author: string, text: string): string;
    staffCorrects(author: string, text: string): string;
    staffWithdraws(author: string): string;
    /** Staff sent a file that the platform does not take. */
    tooLargeHere(name: string, megabytes: number): string;
    end: string;
    backToMe: string;
    leave: string;
  };
  reminders: {
    ask: string;
    on: string;
    off: string;
    stop: string;
    /** `date` is when the next one comes. */
    turnedOn(date: string): string;
    nothingDue: string;
    turnedOff: string;
    due: Record<'enrolment-opens' | 'enrolment-closes' | 'payment-opens' | 'payment-closes', (date: string) => string>;
    paperExpires(paper: string, date: string): string;
    stopHint: string;
  };
}
