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
    ALBUMS.put("library", new LibraryAlbum());
    ALBUMS.put("talk", new TalkAlbum());
    ALBUMS.put("boards", new BoardsAlbum());
    ALBUMS.put("debrief", new DebriefAlbum());
    ALBUMS.put("drills", new DrillsAlbum());
    ALBUMS.put("progress", new ProgressAlbum());
    ALBUMS.put("handbook", new HandbookAlbum());
    ALBUMS.put("studio", new StudioAlbum());
    ALBUMS.put("map", new MapAlbum());
    ALBUMS.put("reports", new ReportsAlbum());
  }

  private Shots() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Platform.setImplicitExit(false);
    Platform.startup(() -> {});
    int status = 0;
    int complaints = 0;
    try {
      for (Map.Entry<String, Album> album : ALBUMS.entrySet()) {
        if (arguments.length == 1 || asked(arguments, album.getKey())) {
          complaints += walk(album.getValue(), folder);
        }
      }
      System.out.println("Pictures are in " + folder.toAbsolutePath());
      status = complaints == 0 ? 0 : 1;
    } catch (RuntimeException e) {
      e.printStackTrace();
      status = 1;
    }
    System.exit(status);
  }

  /** Says what is wrong with the screens of an album; how much it was. */
  private static int walk(Album album, Path folder) {
    int complaints = 0;
    for (Language language : Language.values()) {
      Darkroom room = Darkroom.open(folder, language);
      album.walk(room);
      room.close();
      room.complaints.forEach(System.out::println);
      System.out.printf(
          "%s %s: %d screens inspected, %d complaints%n",
          album.getClass().getSimpleName(), language.id(), room.inspected, room.complaints.size());
      complaints += room.complaints.size();
    }
    return complaints;
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
