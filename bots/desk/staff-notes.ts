import { maskPersonal } from '../../core/identity/mask.js';
import type { Store } from '../../store/open-store.js';

/** What staff wrote to each other about a dossier. */
export interface StaffNote {
  text: string;
  by: string | null;
  at: string | null;
}

/** The notes of all reviews of a dossier, the newest first. */
export async function staffNotesOf(store: Store, dossierId: string): Promise<StaffNote[]> {
  const reviews = await store.reviews.ofDossier(dossierId);
  return reviews
    .flatMap(({ staffNote, decidedBy, takenBy, decidedAt }) =>
      staffNote ? [{ text: staffNote, by: decidedBy ?? takenBy, at: decidedAt?.toISOString() ?? null }] : [],
    )
    .reverse();
}

/** For places where personal numbers may not stand. */
export const maskedNote = ({ text, ...rest }: StaffNote): StaffNote => ({ ...rest, text: maskPersonal(text) });
