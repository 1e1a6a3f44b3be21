import { z } from 'zod';
import { localizedText, qualificationId } from '../common.js';
import { valueType } from '../value-type.js';

export const qualification = valueType({
  type: 'qualification',
  schema: z.strictObject({ qualification: qualificationId, name: localizedText, plural: localizedText }),
});
