export function withLock<T>(file: string, action: () => Promise<T>, timeoutMs?: number): Promise<T>;
export function isRunning(pid: number): boolean;
