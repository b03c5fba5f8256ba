package motcoach.pack;

import ai.onnxruntime.OrtException;
import java.util.Optional;
import motcoach.expression.Encoder;
import motcoach.meaning.SentenceModel;
import motcoach.method.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The encoders that come with the program, for readers of wording. Thread-safe. */
public final class ShippedEncoder implements Encoder {
  private static final Logger LOG = LoggerFactory.getLogger(ShippedEncoder.class);

  @Override
  public Optional<float[][]> pieces(String words, Language language) {
    return SentenceModels.of(language).flatMap(model -> pieces(model, words));
  }

  private static Optional<float[][]> pieces(SentenceModel model, String words) {
    try {
      return model.pieces(words);
    } catch (OrtException failed) {
      LOG.warn("An utterance was read by words alone", failed);
      return Optional.empty();
    }
  }
}
