package motcoach.store;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

/**
 * What this workstation signs with: a pair of Ed25519 keys in the database, whose file is for its
 * owner alone. It shows that bundles come from one place; whoever has the file can sign as well.
 */
final class DeviceKey {
  private static final String ALGORITHM = "Ed25519";

  private DeviceKey() {}

  /** Makes the pair when there is none; not in a database of an older schema. */
  static void ensure(Database database) {
    database.write(
        handle -> {
          if (Erasure.hasTable(handle, "device_key")) {
            ensure(handle);
          }
          return handle;
        });
  }

  private static void ensure(Handle handle) {
    boolean there =
        handle.createQuery("SELECT count(*) FROM device_key").mapTo(Integer.class).one() > 0;
    if (!there) {
      KeyPair pair = pair();
      handle.execute(
          "INSERT INTO device_key (one, secret, public) VALUES (1, ?, ?)",
          pair.getPrivate().getEncoded(),
          pair.getPublic().getEncoded());
    }
  }

  private static KeyPair pair() {
    try {
      return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java since 15 has Ed25519", e);
    }
  }

  /** The public one as X.509, in hex; an older backup that was put in place may have none yet. */
  static String publicKey(Handle handle) {
    ensure(handle);
    return HexFormat.of()
        .formatHex(handle.createQuery("SELECT public FROM device_key").mapTo(byte[].class).one());
  }

  static byte[] sign(Handle handle, byte[] message) {
    byte[] secret = handle.createQuery("SELECT secret FROM device_key").mapTo(byte[].class).one();
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The key of this workstation cannot be used", e);
    }
  }
}
