package org.plumbline.authority.ui;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.stream.Stream;
import org.plumbline.authority.AccountFreshness;
import org.plumbline.authority.Accounts;
import org.plumbline.authority.PeopleEvent;
import org.plumbline.authority.SecurityHeaders;
import org.plumbline.authority.SignIn;
import org.plumbline.authority.SignedIn;
import org.plumbline.authority.TooManyTries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may open the pages: whoever signed in, but for what a page that anybody sees is made of. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {
  /** What a page that anybody sees is made of. */
  private static final RequestMatcher OPEN =
      new OrRequestMatcher(
          Stream.of(
                  "/styles/**",
                  "/fonts/**",
                  "/scripts/**",
                  "/aura/**",
                  "/icons.svg",
                  "/icon.svg",
                  "/actuator/health")
              .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
              .toList());

  /** What Vaadin answers to, and no page of ours uses. */
  private static final RequestMatcher UNUSED =
      new OrRequestMatcher(
          Stream.concat(
                  Stream.of("/sw.js", "/sw-runtime-resources-precache.js", "/offline.html")
                      .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher),
                  Stream.<RequestMatcher>of(
                      request -> "web-component".equals(request.getParameter("v-r"))))
              .toList());

  @Bean
  @Order(2)
  SecurityFilterChain pages(
      HttpSecurity http,
      SignIn signIn,
      Accounts accounts,
      RequestUtil requests,
      Clock clock,
      ApplicationEventPublisher events) {
    return http.authenticationManager(new ProviderManager(signIn))
        .authorizeHttpRequests(addresses ->
            addresses
                // What failed says so to everybody, and tells nothing else.
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(UNUSED)
                .denyAll()
                .requestMatchers(OPEN)
                .permitAll())
        .with(
            vaadin(),
            pages ->
                pages
                    .loginView(LoginView.class, "/login?out")
                    // Vaadin answers that there is no such page.
                    .anyRequest(AuthorizedUrl::authenticated)
                    // It would take a post that signs in without its token.
                    .enableCsrfConfiguration(false)
                    .addLogoutHandler((_, _, authentication) -> {
                      if (authentication != null
                          && authentication.getPrincipal() instanceof SignedIn who) {
                        events.publishEvent(new PeopleEvent.WentOut(who.account()));
                      }
                    }))
        .csrf(csrf ->
            csrf
                // Vaadin looks for a token of its own in these.
                .ignoringRequestMatchers(requests::isFrameworkInternalRequest)
                .withObjectPostProcessor(wayOn()))
        // Pages that lie open were drawn for whoever was signed in before, and end with them. What
        // Spring Security itself remembers goes along, such as the page to go on to.
        .sessionManagement(
            session -> session.sessionFixation(SessionFixationConfigurer::newSession))
        .formLogin(form -> form.failureHandler(PageSecurity::explain))
        .addFilterBefore(
            new AccountFreshness(accounts, clock, OPEN), AnonymousAuthenticationFilter.class)
        .headers(headers -> {
          SecurityHeaders.common(headers);
          // For whatever is no page; a page names its scripts, see ContentSecurityPolicy.
          headers.contentSecurityPolicy(
              policy -> policy.policyDirectives(ContentSecurityPolicy.FOR_NO_PAGE));
        })
        .build();
  }

  /** Nobody reads them, and observing each filter of each request costs as much as the filters. */
  @Bean
  static SecurityObservationSettings observations() {
    return SecurityObservationSettings.noObservations();
  }

  /** Whoever signs in on a page that lay open too long gets a fresh one, and not an error. */
  private static ObjectPostProcessor<CsrfFilter> wayOn() {
    RequestMatcher signIn =
        PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/login");
    AccessDeniedHandler refuse = new AccessDeniedHandlerImpl();
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends CsrfFilter> O postProcess(O filter) {
        filter.setAccessDeniedHandler((request, response, denied) -> {
          if (signIn.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/login?" + LoginView.STALE);
          } else {
            refuse.handle(request, response, denied);
          }
        });
        return filter;
      }
    };
  }

  private static void explain(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
      throws IOException {
    String why =
        refusal instanceof TooManyTries wait
            ? LoginView.WAIT + "=" + wait.until().getEpochSecond()
            : LoginView.REFUSED;
    response.sendRedirect(request.getContextPath() + "/login?" + why);
  }
}
