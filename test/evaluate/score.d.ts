export declare function scoreInput(result: unknown, gold: unknown, input: unknown): { errors: string[] };
