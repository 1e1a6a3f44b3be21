import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('pale, light, mirrored and damaged pages', () => testFileCases('32', '38', '39', '42', '53'));
