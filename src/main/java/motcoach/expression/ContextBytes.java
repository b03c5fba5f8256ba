package motcoach.expression;

import java.util.List;
import java.util.Optional;
import motcoach.expression.ContextFilters.Layer;
import motcoach.expression.ContextReader.Shares;
import motcoach.method.Language;

/** {@link ContextReader}s as bytes and back. */
public final class ContextBytes {
  private static final byte[] MARK = {'M', 'O', 'T', 'C'};
  private static final int VERSION = 2;
  private static final int MOST_NUMBERS = 4096;

  private ContextBytes() {}

  /** The bytes of some readers; equal readers give equal bytes. */
  public static byte[] of(List<ContextReader> readers) {
    return ByteWriter.list(MARK, VERSION, readers, ContextBytes::write);
  }

  /** The readers in {@code bytes}; empty when they are damaged or of another version. */
  public static Optional<List<ContextReader>> read(byte[] bytes) {
    return ByteReader.list(bytes, MARK, VERSION, Language.values().length, ContextBytes::read);
  }

  private static void write(ContextReader reader, ByteWriter writer) {
    writer.number(reader.language().ordinal());
    write(reader.tone(), writer);
    write(reader.moves(), writer);
    writer.real(reader.shares().negative());
    writer.real(reader.shares().positive());
    writer.real(reader.shares().kinds());
    writer.real(reader.shares().acts());
    ModelBytes.write(reader.confidence(), writer);
  }

  private static ContextReader read(ByteReader reader) {
    Language language = Language.values()[reader.upTo(Language.values().length - 1)];
    ContextFilters tone = filters(reader);
    ContextFilters moves = filters(reader);
    Shares shares = new Shares(reader.real(), reader.real(), reader.real(), reader.real());
    return new ContextReader(language, tone, moves, shares, ModelBytes.confidence(reader));
  }

  private static void write(ContextFilters filters, ByteWriter writer) {
    write(filters.shorten(), writer);
    write(filters.filter(), writer);
    write(filters.answer(), writer);
  }

  private static ContextFilters filters(ByteReader reader) {
    return new ContextFilters(layer(reader), layer(reader), layer(reader));
  }

  private static void write(Layer layer, ByteWriter writer) {
    writer.number(layer.inputs());
    writer.number(layer.outputs());
    for (int o = 0; o < layer.outputs(); o++) {
      writer.real(layer.scale()[o]);
      writer.real(layer.bias()[o]);
    }
    for (byte value : layer.values()) {
      writer.one(value);
    }
  }

  private static Layer layer(ByteReader reader) {
    int inputs = reader.upTo(MOST_NUMBERS);
    int outputs = reader.upTo(MOST_NUMBERS);
    float[] scale = new float[outputs];
    float[] bias = new float[outputs];
    for (int o = 0; o < outputs; o++) {
      scale[o] = reader.real();
      bias[o] = reader.real();
    }
    byte[] values = new byte[Math.min(inputs * outputs, reader.most())];
    for (int i = 0; i < values.length; i++) {
      values[i] = (byte) reader.one();
    }
    return new Layer(inputs, values, scale, bias);
  }
}
