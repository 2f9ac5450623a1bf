/** Why the hub cannot listen where it was told to, and what to set instead. */
export function listenRefusal(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const told = TOLD[error.code ?? ''];
  return told === undefined ? new Error(`The hub cannot listen on port ${port} of ${host}: ${error.message}. Choose others with PORT and HOST.`) : new Error(told(port, host));
}

const TOLD: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port, host) => `Port ${port} of ${host} is already in use. Stop what uses it, or choose another one with PORT.`,
  EACCES: (port) => `This user may not listen on port ${port}. Choose a port from 1024 on with PORT, and put a web server in front for port 80 or 443.`,
  EADDRNOTAVAIL: (_, host) => `${host} is no address of this machine. Set HOST to one of its own: 127.0.0.1 for this machine alone, or 0.0.0.0 for all its networks.`,
  ENOTFOUND: (_, host) => `No address is known for the name ${host}. Set HOST to an address of this machine: 127.0.0.1, or 0.0.0.0 for all its networks.`,
};
