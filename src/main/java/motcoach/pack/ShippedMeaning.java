package motcoach.pack;

import ai.onnxruntime.OrtException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import motcoach.meaning.SentenceModel;
import motcoach.method.Language;
import motcoach.scenario.Meaning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares sentences with the encoders that come with the program: all-MiniLM-L6-v2 for English
 * (Apache-2.0) and bge-small-zh-v1.5 for Chinese (MIT). Each is loaded when it is first asked,
 * which takes some tenths of a second; where it cannot be run, words alone must do. Thread-safe.
 */
public final class ShippedMeaning implements Meaning {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedMeaning.class);

  /** A story has about a thousand authored lines in a language. */
  private static final int REMEMBERED = 8192;

  /**
   * An encoder lies outside of the heap and is never given back, so a process has one a language,
   * however many engines it makes.
   */
  private static final Map<Language, Optional<SentenceModel>> LOADED = new ConcurrentHashMap<>();

  private static final Map<Sentence, float[]> VECTORS =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Sentence, float[]> eldest) {
              return size() > REMEMBERED;
            }
          });

  private record Sentence(String text, Language language) {}

  private enum Shipped {
    EN("all-minilm-l6-v2-q", SentenceModel.Pooling.MEAN),
    ZH("bge-small-zh-v1.5-q", SentenceModel.Pooling.FIRST);

    private final String name;
    private final SentenceModel.Pooling pooling;

    Shipped(String name, SentenceModel.Pooling pooling) {
      this.name = name;
      this.pooling = pooling;
    }
  }

  @Override
  public Optional<float[]> of(String sentence, Language language) {
    Sentence key = new Sentence(sentence, language);
    Optional<float[]> known = Optional.ofNullable(VECTORS.get(key));
    return known.or(
        () -> {
          Optional<float[]> read = model(language).flatMap(model -> vector(model, sentence));
          read.ifPresent(vector -> VECTORS.put(key, vector));
          return read;
        });
  }

  private static Optional<SentenceModel> model(Language language) {
    return LOADED.computeIfAbsent(language, ShippedMeaning::load);
  }

  private static Optional<float[]> vector(SentenceModel model, String sentence) {
    try {
      return Optional.of(model.vector(sentence));
    } catch (OrtException failed) {
      LOG.warn("A sentence could not be compared by meaning", failed);
      return Optional.empty();
    }
  }

  private static Optional<SentenceModel> load(Language language) {
    Shipped shipped = Shipped.valueOf(language.name());
    try {
      return Optional.of(
          new SentenceModel(
              vocabulary(bytes(shipped.name + "-tokenizer.json")),
              bytes(shipped.name + ".onnx"),
              shipped.pooling));
    } catch (IOException | OrtException | IllegalArgumentException | LinkageError cannot) {
      LOG.warn("Sentences in {} are compared by words alone", language.id(), cannot);
      return Optional.empty();
    }
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream stream = ShippedMeaning.class.getResourceAsStream("/" + name)) {
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
