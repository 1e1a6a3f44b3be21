import { INMSS_ASPECTS } from './aspects/inmss.js';
import { LAW_ASPECTS } from './aspects/law.js';

/**
 * Every aspect that the answers understand; the understanding finds them, {@link Intent.aspects} carries them. The part
 * before the dot is the topic that they belong to.
 */
export const ASPECTS = { ...INMSS_ASPECTS, ...LAW_ASPECTS } as const;

export type AspectCode = keyof typeof ASPECTS;
