/** tinypool's own types name the browser's Worker where they mean Node's. */
type Worker = import('node:worker_threads').Worker;
