import { describe } from 'vitest';
import { testDossierCases } from '../../support/cases/describe-cases.js';

describe('dossiers in which a value was altered', () => testDossierCases('43', '58', '60'));
