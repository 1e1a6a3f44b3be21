import { type Fault, PlatformFault } from './platform.js';

/** Makes what runs a call to a platform and says what went wrong in the words of the port; `faultOf` knows the platform's own. */
export const translating =
  (faultOf: (error: unknown) => Fault | undefined) =>
  async <T>(run: () => Promise<T>): Promise<T> => {
    try {
      return await run();
    } catch (error) {
      const fault = faultOf(error);
      throw fault ? new PlatformFault(fault, { cause: error }) : error;
    }
  };

/** Makes what gives an error a label for the log, without words of anybody; `own` labels what the platform refused. */
export const labelling =
  (own: (error: unknown) => string | undefined) =>
  (error: unknown): string =>
    own(error) ?? (error instanceof PlatformFault ? error.message : error instanceof Error ? error.name : 'unknown');
