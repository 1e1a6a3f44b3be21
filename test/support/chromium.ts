import { type Browser, type BrowserContext, chromium, devices, type Page } from 'playwright-core';

/** Debian's browser: `.ci/run` installs it. */
export const CHROMIUM = process.env.PARAFA_TEST_CHROMIUM ?? '/usr/bin/chromium';

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** What a page did that it must not: spoke to somebody else, broke its own policy, threw. */
export function watch(page: Page, origin: string): string[] {
  const wrong: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) wrong.push(`request to ${new URL(request.url()).host}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  return wrong;
}

export type Look = { name: string; colorScheme: 'light' | 'dark'; isPhone: boolean };
export const LOOKS: readonly Look[] = [
  { name: 'light', colorScheme: 'light', isPhone: false },
  { name: 'dark', colorScheme: 'dark', isPhone: false },
  { name: 'phone', colorScheme: 'light', isPhone: true },
  { name: 'phone-dark', colorScheme: 'dark', isPhone: true },
];

export function newContext(
  browser: Browser,
  { colorScheme, isPhone }: Look,
  locale = 'ro-RO',
): Promise<BrowserContext> {
  const device = isPhone ? devices['Pixel 5'] : { viewport: { width: 1360, height: 860 } };
  return browser.newContext({ ...device, colorScheme, locale });
}
