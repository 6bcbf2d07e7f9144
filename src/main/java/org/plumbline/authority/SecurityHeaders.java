package org.plumbline.authority;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * What every answer tells the browser: not in a frame, no guessing of types, no address passed on,
 * nothing kept. To insist on https is sent over https only.
 */
public final class SecurityHeaders {
  private SecurityHeaders() {}

  public static void common(HeadersConfigurer<HttpSecurity> headers) {
    headers
        .withObjectPostProcessor(atOnce())
        .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(
            policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
  }

  /** A page is forwarded to Vaadin's servlet, after which it is too late for headers. */
  private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
    return new ObjectPostProcessor<>() {
      @Override
      public <T extends HeaderWriterFilter> T postProcess(T filter) {
        filter.setShouldWriteHeadersEagerly(true);
        return filter;
      }
    };
  }
}
