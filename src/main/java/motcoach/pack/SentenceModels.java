package motcoach.pack;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import motcoach.meaning.SentenceModel;
import motcoach.method.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The encoders that come with the program: all-MiniLM-L6-v2 for English (Apache-2.0) and
 * bge-small-zh-v1.5 for Chinese (MIT). Each is loaded when it is first asked for, which takes some
 * tenths of a second. Thread-safe.
 */
final class SentenceModels {
  private static final Logger LOG = LoggerFactory.getLogger(SentenceModels.class);

  /**
   * An encoder lies outside of the heap and is never given back, so a process has one a language,
   * however many engines it makes.
   */
  private static final Map<Language, Optional<SentenceModel>> LOADED = new ConcurrentHashMap<>();

  private SentenceModels() {}

  private enum Shipped {
    /** Six layers, the fourth of which knows most of tone. */
    EN("all-minilm-l6-v2-q", SentenceModel.Pooling.MEAN, 3),
    /** Four layers, the third of which knows most of tone. */
    ZH("bge-small-zh-v1.5-q", SentenceModel.Pooling.FIRST, 2);

    private final String name;
    private final SentenceModel.Pooling pooling;
    private final String inner;

    Shipped(String name, SentenceModel.Pooling pooling, int layer) {
      this.name = name;
      this.pooling = pooling;
      inner = "/encoder/layer." + layer + "/output/LayerNorm/Add_1_output_0";
    }
  }

  /** The encoder of a language; empty where it cannot be run. */
  static Optional<SentenceModel> of(Language language) {
    return LOADED.computeIfAbsent(language, SentenceModels::load);
  }

  private static Optional<SentenceModel> load(Language language) {
    Shipped shipped = Shipped.valueOf(language.name());
    try {
      return Optional.of(
          new SentenceModel(
              vocabulary(bytes(shipped.name + "-tokenizer.json")),
              bytes(shipped.name + ".onnx"),
              shipped.pooling,
              shipped.inner));
    } catch (IOException | OrtException | IllegalArgumentException | LinkageError cannot) {
      LOG.warn("Sentences in {} are read by words alone", language.id(), cannot);
      return Optional.empty();
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = SentenceModels.class.getResourceAsStream("/" + name)) {
      if (stream == null) {
        throw new IOException("The encoder " + name + " is missing");
      }
      return stream.readAllBytes();
    }
  }

  private static Map<String, Integer> vocabulary(byte[] tokenizer) throws IOException {
    Map<String, Integer> vocabulary = new HashMap<>();
    new ObjectMapper()
        .readTree(tokenizer)
        .at("/model/vocab")
        .properties()
        .forEach(piece -> vocabulary.put(piece.getKey(), piece.getValue().asInt()));
    return vocabulary;
  }
}
