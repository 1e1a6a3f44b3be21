import type { DossierJudgement } from '../../core/dossier/judgement.js';
import type { Store } from '../../store/open-store.js';

const NAMES = ['fullName', 'surname', 'givenNames', 'formerSurname', 'newSurname'] as const;

/** Every name that the papers of a person show, hers and whose paper else she sent: what may not stand where others read. */
export async function knownNames(store: Store, personId: string): Promise<string[]> {
  const names = new Set<string>();
  for (const { id } of await store.dossiers.ofPerson(personId)) {
    const judged = await store.verdicts.latest<DossierJudgement>(id);
    const { fullName, formerSurname } = judged?.result.person ?? {};
    const documents = [...(await store.readings.ofDossier(id)).values()].flatMap((one) => [one, ...(one.parts ?? [])]);
    const read = documents.flatMap(({ fields }) => NAMES.map((field) => fields[field]?.value));
    for (const name of [fullName, formerSurname, ...read]) if (typeof name === 'string') names.add(name);
  }
  return [...names];
}
