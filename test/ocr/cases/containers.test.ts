import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('files in files, and what is locked', () => testFileCases('25', '26', '27', '28'));
