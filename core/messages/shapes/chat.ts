/** Every text of the conversation that is not an answer from the knowledge base. One file a language. */
export interface ChatTexts {
  welcome: string;
  help(commands: { name: string; what: string }[]): string;
  commands: Record<string, string>;
  languageQuestion: string;
  languageChosen: string;
  languageAutomatic: string;
  languageNames: { ro: string; en: string; ru: string; auto: string };
  unknownCommand(name: string): string;
  /** `/intreaba` with nothing behind it. */
  askPrompt: string;
  emptyMessage: string;
  /** What the chat remembered cannot be read any more. */
  lost: string;
  staleChoice: string;
  unsupported: Record<string, string>;
  privateOnly: string;
  /** On a button that leads there. */
  inPrivate: string;
  /** What platforms show of the bot before the first word: at most 120 and 512 characters. */
  about: { short: string; long: string };
  /** A free text held a CNP. */
  cnpSeen: string;
  /** After a ban was lifted. */
  heardAgain: string;
  /** Said once to somebody who is not answered now. */
  unheard: Record<'too-fast' | 'day-over' | 'banned', string>;
  settings: {
    /** What is set now. */
    title(language: string): string;
    reminders: string;
    data: string;
    erase: string;
  };
  /** On the buttons of the first word. */
  first: { programmes: string; fee: string; dossier: string };
  /** `incident` is the id under which the log holds the error. */
  failure(incident: string): string;
  kept: { nothing: string; chat(lang: string, questions: number, minutes: number): string };
  /** Where there are no buttons. */
  choicesHint: string;
  /** Words of a form for files, where a platform has such a thing. */
  upload: { button: string; title: string; label: string; hint: string };
}
