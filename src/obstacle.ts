/** What keeps a command from its work and is no mistake of the program: its message is all that people need. */
export class Obstacle extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'Obstacle';
  }
}
