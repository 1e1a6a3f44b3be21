import type { Phrase } from '../wording.js';

/** Words by which a paper tells where somebody works, and what only looks so. */
export interface WorkWords {
  /** Words of the first line that speaks of the person: what stands above is the employer's head. */
  begins: readonly Phrase[];
  /** Nouns of places within a unit, and of those the ones that are named after a field of medicine. */
  places: readonly Phrase[];
  sections: readonly Phrase[];
  /** Nouns of whole units: who works at `Spitalul de Pneumologie` is on no ward of it yet. */
  employers: readonly Phrase[];
  /** Nouns of posts and functions. */
  posts: readonly Phrase[];
  /** Departments that write such papers. */
  offices: readonly Phrase[];
  /** Right before a place or a post: somebody else's, a training, or where she came from. */
  notHers: readonly Phrase[];
  /** Holders of the post who are nurses, whatever else they are called. */
  nurses: readonly Phrase[];
  /** What the post is said to be specific to; and words for the programme that the paper is asked for. */
  claims: readonly Phrase[];
  asked: readonly Phrase[];
  /** What the paper is for. */
  purposes: readonly Phrase[];
  /** Present, whatever was said before; plainly today; past, to come, or only now and then. */
  present: readonly Phrase[];
  today: readonly Phrase[];
  absent: readonly Phrase[];
  /** Fields of medicine after which wards are named. */
  fields: readonly Phrase[];
}
