package org.plumbline.audit;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets the seals be made in the background. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditConfiguration {}
