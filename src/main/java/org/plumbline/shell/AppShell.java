package org.plumbline.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Map;

/** What every page has in its head: the theme, then our own vocabulary and components. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/plumbline.css")
@StyleSheet("styles/designer.css")
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {
  private static final long serialVersionUID = 1L;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.addLink("icon.svg", Map.of("rel", "icon", "type", "image/svg+xml"));
  }
}
