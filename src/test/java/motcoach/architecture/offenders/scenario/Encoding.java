package motcoach.architecture.offenders.scenario;

/** Offends on purpose: the core runs an encoder. */
class Encoding {
  ai.onnxruntime.OrtSession session;
}
