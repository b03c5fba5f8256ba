package motcoach.pack;

import ai.onnxruntime.OrtException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import motcoach.meaning.SentenceModel;
import motcoach.method.Language;
import motcoach.scenario.Meaning;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compares sentences with the encoders that come with the program: all-MiniLM-L6-v2 for English
 * (Apache-2.0) and bge-small-zh-v1.5 for Chinese (MIT). Where one cannot be run, words alone must
 * do. Thread-safe.
 */
public final class ShippedMeaning implements Meaning {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedMeaning.class);

  /** A story has up to three thousand authored lines in a language, some three KiB each. */
  private static final int REMEMBERED = 4096;

  private static final Map<Sentence, float[]> VECTORS =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Sentence, float[]> eldest) {
              return size() > REMEMBERED;
            }
          });

  private record Sentence(String text, Language language) {}

  @Override
  public Optional<float[]> of(String sentence, Language language) {
    Sentence key = new Sentence(sentence, language);
    Optional<float[]> known = Optional.ofNullable(VECTORS.get(key));
    return known.or(
        () -> {
          Optional<float[]> read =
              SentenceModels.of(language).flatMap(model -> vector(model, sentence));
          read.ifPresent(vector -> VECTORS.put(key, vector));
          return read;
        });
  }

  private static Optional<float[]> vector(SentenceModel model, String sentence) {
    try {
      return Optional.of(model.vector(sentence));
    } catch (OrtException failed) {
      LOG.warn("A sentence could not be compared by meaning", failed);
      return Optional.empty();
    }
  }
}
