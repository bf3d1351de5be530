import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j Community for development and tests, without authentication and reachable from this
 * machine alone. src/cli/local-neo4j.ts starts it as {@code java … Neo4j.java HOME PORT PAGE_CACHE
 * KEEPS_PLANS}, where port 0 means any free one, the page cache is in mebibytes, and {@code true} lets it
 * keep the plans of statements until it is told to forget them. When Bolt answers it prints
 * {@code BOLT-READY HOST:PORT}. It ends on SIGTERM, and when its standard input closes, so that it
 * never outlives the process that started it.
 */
public final class Neo4j {
  private static final String HOST = "127.0.0.1";

  public static void main(String[] arguments) {
    endWithStandardInput();
    try {
      int port = Integer.parseInt(arguments[1]);
      int pageCache = Integer.parseInt(arguments[2]);
      serve(Path.of(arguments[0]), port, pageCache, Boolean.parseBoolean(arguments[3]));
    } catch (RuntimeException failure) {
      printReasons(failure);
      System.exit(1);
    }
  }

  private static void serve(Path home, int port, int pageCache, boolean keepsPlans) {
    DatabaseManagementService service = start(home, port, pageCache, keepsPlans);
    Runtime.getRuntime().addShutdownHook(new Thread(service::shutdown));
    System.out.println("BOLT-READY " + HOST + ":" + boltPort(service));
  }

  // Logs take the room that they need (not 512 MB at once), no usage report leaves this machine, an end
  // does not wait ten seconds for late connections, and a statement that is too large is refused while
  // half of the heap is still free for the others.
  private static DatabaseManagementService start(
      Path home, int port, int pageCache, boolean keepsPlans) {
    SocketAddress address = new SocketAddress(HOST, port);
    DatabaseManagementServiceBuilder builder = new DatabaseManagementServiceBuilder(home);
    if (keepsPlans) {
      builder.setConfig(GraphDatabaseSettings.cypher_min_replan_interval, Duration.ofDays(1));
    }
    return builder
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, address)
        .setConfig(GraphDatabaseSettings.auth_enabled, false)
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(pageCache))
        .setConfig(
            GraphDatabaseSettings.memory_transaction_global_max_size,
            Runtime.getRuntime().maxMemory() / 2)
        .setConfig(GraphDatabaseSettings.preallocate_logical_logs, false)
        .setConfig(GraphDatabaseSettings.udc_enabled, false)
        .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
        .build();
  }

  private static int boltPort(DatabaseManagementService service) {
    GraphDatabaseAPI database =
        (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
    return database
        .getDependencyResolver()
        .resolveDependency(ConnectorPortRegister.class)
        .getLocalAddress(ConnectorType.BOLT)
        .getPort();
  }

  /** One line for each cause, the deepest last; the stack traces are in logs/debug.log. */
  private static void printReasons(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      System.err.println(cause.getClass().getSimpleName() + ": " + cause.getMessage());
    }
  }

  private static void endWithStandardInput() {
    Thread watcher = new Thread(Neo4j::awaitEndOfStandardInput, "standard-input");
    watcher.setDaemon(true);
    watcher.start();
  }

  private static void awaitEndOfStandardInput() {
    try {
      while (System.in.read() >= 0) {
        // Whatever is written here has no meaning; only the end has.
      }
    } catch (IOException closed) {
      // An input that cannot be read any more has ended too.
    }
    System.exit(0);
  }
}
