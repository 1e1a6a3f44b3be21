import { join } from 'node:path';

/** Where drafts and published calls live: in the data, never in the package. */
export const knowledgeFolderIn = (dataDir: string): string => join(dataDir, 'knowledge');

/** The same from the environment, without its schema: a question starts fast. The default is that of the settings. */
export const knowledgeData = (env: NodeJS.ProcessEnv): string => knowledgeFolderIn(env.PARAFA_DATA || './data');

export const publishedIn = (knowledge: string): string => join(knowledge, 'calls');

export const publishedCalls = (env: NodeJS.ProcessEnv): string => publishedIn(knowledgeData(env));
