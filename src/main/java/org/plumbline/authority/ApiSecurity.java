package org.plumbline.authority;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call the HTTP API: an account, with its name and password in each request. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http, SignIn signIn, Accounts accounts, Clock clock) {
    return http.securityMatcher("/api/**")
        .authenticationManager(new ProviderManager(new RepeatedSignIn(signIn, accounts, clock)))
        .authorizeHttpRequests(requests ->
            // Without a role there is nothing to ask for; nobody has one under a start password.
            requests
                .anyRequest()
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new)))
        .httpBasic(basic ->
            basic.authenticationEntryPoint(
                (_, response, refusal) -> refuse(response, refusal, clock)))
        .exceptionHandling(refusals ->
            refusals
                .authenticationEntryPoint(
                    (_, response, refusal) -> refuse(response, refusal, clock))
                .accessDeniedHandler(ApiSecurity::deny))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        // No cookie signs in here, so no other site can make a browser do it.
        .csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .headers(headers -> {
          SecurityHeaders.common(headers);
          headers.contentSecurityPolicy(
              policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"));
        })
        .build();
  }

  private static void refuse(
      HttpServletResponse response, AuthenticationException refusal, Clock clock)
      throws IOException {
    if (refusal instanceof TooManyTries wait) {
      long seconds = Duration.between(clock.instant(), wait.until()).toSeconds() + 1;
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(seconds, 1)));
      ApiProblem.TOO_MANY_TRIES.write(response);
    } else {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Plumbline\", charset=\"UTF-8\"");
      ApiProblem.NOT_SIGNED_IN.write(response);
    }
  }

  private static void deny(
      HttpServletRequest request,
      HttpServletResponse response,
      org.springframework.security.access.AccessDeniedException denied)
      throws IOException {
    ApiProblem.NOT_ALLOWED.write(response);
  }
}
