package motcoach.architecture.offenders.meaning;

/** Offends on purpose: an encoder that knows the story. */
class Upward {
  motcoach.scenario.Topic topic;
}
