import type { QueryClient } from "@tanstack/react-query";

/** After a change: reads again whatever is shown, but for the reply that the change itself has brought. */
export function refreshAround(queries: QueryClient, brought: string): void {
  void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== brought });
}
