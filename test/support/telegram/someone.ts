import { Person } from './person.js';
import type { TelegramServer } from './server.js';

let last = 900;

/** The next person, in a chat in which nothing was said yet. */
export function someone(server: TelegramServer, languageCode = 'ro'): Person {
  last += 1;
  return new Person(server, last, languageCode);
}
