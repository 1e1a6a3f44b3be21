import { html } from 'hono/html';
import type { PageLanguage, ReviewMessages } from '../messages/index.js';

export type Html = ReturnType<typeof html>;

export interface Frame {
  lang: PageLanguage;
  messages: ReviewMessages;
}

/** The frame of every page. Nothing in it comes from outside, and no script or style stands in it. */
export const layout = ({ lang, messages }: Frame, title: string, body: Html | Html[]): Html => html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${title} – Parafa</title>
<link rel="icon" href="/staff/assets/icon.svg">
<link rel="stylesheet" href="/staff/assets/style.css">
<script type="module" src="/staff/assets/main.js"></script>
</head>
<body>
<a class="skip" href="#decision">${messages.skip}</a>
${body}
</body>
</html>`;

/** A page that only says something; `action` is its one button. */
export const notice = (frame: Frame, title: string, text: string, action?: { to: string; label: string }): Html =>
  layout(
    frame,
    title,
    html`<main class="notice"><h1>${title}</h1><p>${text}</p>${
      action
        ? html`<form method="post" action="${action.to}"><button class="main" type="submit">${action.label}</button></form>`
        : ''
    }</main>`,
  );
