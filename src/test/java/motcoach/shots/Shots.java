package motcoach.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.application.Platform;
import motcoach.method.Language;

/** Walks every album in both languages: {@code Shots DIR [ALBUM…]}. Needs a display. */
public final class Shots {
  static final Map<String, Album> ALBUMS = new LinkedHashMap<>();

  static {
    ALBUMS.put("drawings", new DrawingsAlbum());
    ALBUMS.put("start", new StartAlbum());
    ALBUMS.put("home", new HomeAlbum());
    ALBUMS.put("settings", new SettingsAlbum());
    ALBUMS.put("talk", new TalkAlbum());
    ALBUMS.put("boards", new BoardsAlbum());
  }

  private Shots() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Platform.setImplicitExit(false);
    Platform.startup(() -> {});
    int status = 0;
    try {
      for (Map.Entry<String, Album> album : ALBUMS.entrySet()) {
        if (arguments.length == 1 || asked(arguments, album.getKey())) {
          walk(album.getValue(), folder);
        }
      }
      System.out.println("Pictures are in " + folder.toAbsolutePath());
    } catch (RuntimeException e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  private static void walk(Album album, Path folder) {
    for (Language language : Language.values()) {
      Darkroom room = Darkroom.open(folder, language);
      album.walk(room);
      room.close();
    }
  }

  private static boolean asked(String[] arguments, String name) {
    for (int i = 1; i < arguments.length; i++) {
      if (arguments[i].equals(name)) {
        return true;
      }
    }
    return false;
  }
}
