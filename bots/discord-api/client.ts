import { REST } from 'discord.js';
import { Routes } from 'discord-api-types/v10';

export interface ClientSettings {
  token: string;
  apiBase: string;
  gatewayUrl?: string;
  requestsPerSecond: number;
}

/** Either flag says that the application may read what members write: as a large one, or as one of few servers. */
const MAY_READ = (1 << 18) | (1 << 19);

/** A client of REST that never waits by itself; `isPatient` waits for limits and tries again. */
export function createRest({ token, apiBase, requestsPerSecond }: ClientSettings, isPatient: boolean): REST {
  const manners = isPatient ? {} : { retries: 0, rejectOnRateLimit: () => true };
  return new REST({ api: apiBase, version: '10', globalRequestsPerSecond: requestsPerSecond, ...manners }).setToken(
    token,
  );
}

export interface Introduced {
  applicationId: string;
  /** Discord gives us the words of members in channels. */
  mayRead: boolean;
}

export async function introduce(rest: REST): Promise<Introduced> {
  const application = (await rest.get(Routes.currentApplication())) as { id: string; flags?: number };
  return { applicationId: application.id, mayRead: ((application.flags ?? 0) & MAY_READ) !== 0 };
}
