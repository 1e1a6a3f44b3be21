import { createKnowledgeBase } from '../../knowledge/knowledge-base.js';
import { loadPacks } from '../../knowledge/loader.js';

/** The real packs, read from their YAML: the tests hold what the project says, not a copy of it. */
export const knowledge = createKnowledgeBase(loadPacks());
