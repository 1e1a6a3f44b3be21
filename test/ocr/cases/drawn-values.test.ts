import { describe } from 'vitest';
import { testFileCases } from '../../support/cases/describe-cases.js';

describe('values as pictures, in boxes, between dots, under a marker', () =>
  testFileCases('14', '15', '16', '17', '18'));
