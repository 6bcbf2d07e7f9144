package org.plumbline.authority.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.plumbline.authority.CurrentAccount;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever signed in with a start password comes to choosing their own, wherever they would go. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartPasswordGate implements VaadinServiceInitListener {
  private static final long serialVersionUID = 1L;

  private final transient CurrentAccount current;

  StartPasswordGate(CurrentAccount current) {
    this.current = current;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event
        .getSource()
        .addUIInitListener(start ->
            start
                .getUI()
                .addBeforeEnterListener(navigation -> {
                  if (current.mustChoosePassword()
                      && !AccountView.class.equals(navigation.getNavigationTarget())) {
                    navigation.forwardTo(AccountView.class);
                  }
                }));
  }
}
