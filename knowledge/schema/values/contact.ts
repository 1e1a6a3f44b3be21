import { z } from 'zod';
import { localizedText, programmeId, text } from '../common.js';
import { valueType } from '../value-type.js';

export const contact = valueType({
  type: 'contact',
  schema: z.strictObject({
    person: text.exactOptional(),
    office: localizedText.exactOptional(),
    programmes: z.array(programmeId).default([]),
    emails: z.array(z.email()).default([]),
    phones: z.array(text).default([]),
    fax: text.exactOptional(),
    address: text.exactOptional(),
    sites: z.array(text).default([]),
  }),
});
