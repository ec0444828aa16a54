/** What `scripts/client.ts` makes a function of, so that it runs in a worker, or in the page where none can be had. */
export { openEngine } from "./engine.ts";
export { serve } from "./serve.ts";
