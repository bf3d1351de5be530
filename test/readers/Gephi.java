import java.io.File;
import java.util.logging.LogManager;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.Graph;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Table;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.EdgeMergeStrategy;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.openide.util.Lookup;

/**
 * Opens a graph as Gephi does, without its windows, and prints what Gephi has of it: {@code java … Gephi.java
 * FILE ID…}. Each line is a kind and its values, with tabs between: how many nodes and edges, whether they
 * change in time, what the import complained about, the type of each column, and the values of some nodes.
 */
public final class Gephi {
  public static void main(String[] arguments) throws Exception {
    LogManager.getLogManager().reset();
    GraphModel model = open(new File(arguments[0]));
    Graph graph = model.getGraph();
    say("nodes", graph.getNodeCount());
    say("edges", graph.getEdgeCount());
    say("directed", model.isDirected());
    say("dynamic", model.isDynamic());
    columns("node", model.getNodeTable());
    columns("edge", model.getEdgeTable());
    for (int place = 1; place < arguments.length; place++) {
      values(arguments[place], graph.getNode(arguments[place]), model.getNodeTable());
    }
  }

  private static GraphModel open(File file) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    ImportController imports = Lookup.getDefault().lookup(ImportController.class);
    Container container = imports.importFile(file);
    container.getLoader().setEdgesMergeStrategy(EdgeMergeStrategy.NO_MERGE);
    imports.process(container, new DefaultProcessor(), projects.getCurrentWorkspace());
    for (Issue issue : container.getReport().getIssuesList(Integer.MAX_VALUE)) {
      say("issue", issue.getLevel(), issue.getMessage());
    }
    return Lookup.getDefault().lookup(GraphController.class).getGraphModel();
  }

  private static void columns(String of, Table table) {
    for (Column column : table) {
      say("column", of, column.getTitle(), column.getTypeClass().getSimpleName());
    }
  }

  private static void values(String id, Element element, Table table) {
    for (Column column : table) {
      Object value = element == null ? null : element.getAttribute(column);
      if (value != null) say("value", id, column.getTitle(), value);
    }
  }

  private static void say(Object... values) {
    StringBuilder line = new StringBuilder();
    for (Object value : values) {
      if (line.length() > 0) line.append('\t');
      line.append(String.valueOf(value).replaceAll("\\s+", " "));
    }
    System.out.println(line);
  }
}
