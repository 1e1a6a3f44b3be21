import { z } from 'zod';
import { localizedText } from '../common.js';
import { valueType } from '../value-type.js';

export const statement = valueType({ type: 'statement', schema: z.strictObject({ says: localizedText }) });
