import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord-api-types/v10';

/** The staff's side of the Discord bot. What it has taken is nobody else's: true then. */
export interface RunningDesk {
  commands: readonly object[];
  interaction(data: APIInteraction): Promise<boolean>;
  message(data: GatewayMessageCreateDispatchData): Promise<boolean>;
  edited(data: GatewayMessageCreateDispatchData): Promise<boolean>;
  deleted(data: { id: string; channel_id: string }): Promise<void>;
  start(): void;
  close(): Promise<void>;
}

const nothing = async () => false;

/** Without a channel for the staff there is no desk; everything that comes is for the nurses' side. */
export const NO_DESK: RunningDesk = {
  commands: [],
  interaction: nothing,
  message: nothing,
  edited: nothing,
  deleted: async () => undefined,
  start: () => undefined,
  close: async () => undefined,
};
