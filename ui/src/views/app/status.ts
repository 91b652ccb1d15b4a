import { useReply } from "../../api/replies";
import type { RegisterStatus } from "../../api/types/RegisterStatus";

/** What is open; undefined until the core has answered. */
export const useStatus = (): RegisterStatus | undefined => useReply("register_status", {}).reply;
