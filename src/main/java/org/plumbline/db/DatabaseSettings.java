package org.plumbline.db;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the database is.
 *
 * @param url JDBC address of somebody else's server; empty for the one that comes along
 * @param user the application's account on that server
 * @param owner account that migrations run under
 */
@ConfigurationProperties("plumbline.db")
record DatabaseSettings(
    @DefaultValue("") String url,
    @DefaultValue("plumbline_app") String user,
    @DefaultValue("") String password,
    @DefaultValue Owner owner) {
  record Owner(@DefaultValue("plumbline_owner") String user, @DefaultValue("") String password) {
    DatabaseAccount account() {
      return new DatabaseAccount(user, password);
    }
  }

  DatabaseAccount application() {
    return new DatabaseAccount(user, password);
  }
}
