// nlp.js ships no types; these are the few doors that the comparison uses.
declare module '@nlpjs/core' {
  export interface Container {
    use(plugin: unknown): void;
    get(name: 'nlp'): import('@nlpjs/nlp').Nlp;
  }
  export function containerBootstrap(): Promise<Container>;
}
declare module '@nlpjs/lang-ro' {
  export const LangRo: unknown;
}
declare module '@nlpjs/nlp' {
  export class Nlp {
    settings: { autoSave: boolean; log: boolean };
    nluManager: { settings: { log: boolean } };
    addLanguage(locale: string): void;
    addDocument(locale: string, utterance: string, intent: string): void;
    train(): Promise<void>;
    process(locale: string, utterance: string): Promise<{ intent: string }>;
  }
}
