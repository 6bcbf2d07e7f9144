package org.plumbline.settings;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What stands under {@code plumbline} in the settings, as it was written; what is left out is
 * empty. Whoever uses one says what it may be. {@code application.yaml} says what each is for.
 *
 * @param demo true, false or nothing
 */
@ConfigurationProperties("plumbline")
public record PlumblineSettings(
    @DefaultValue("") String proxy,
    @DefaultValue("") String address,
    @DefaultValue("") String data,
    @DefaultValue("false") boolean dataMayBeLost,
    @DefaultValue("") String demo,
    @DefaultValue("true") boolean demoAssessments,
    @DefaultValue Database db,
    @DefaultValue Mail mail) {

  /**
   * Where the database is.
   *
   * @param url JDBC address of somebody else's server; empty for the one that comes along
   * @param user the application's account on that server
   * @param owner account that migrations run under
   */
  public record Database(
      @DefaultValue("") String url,
      @DefaultValue("plumbline_app") String user,
      @DefaultValue("") String password,
      @DefaultValue Owner owner) {
    /** Without the password. */
    @Override
    public String toString() {
      return "%s as %s".formatted(url, user);
    }
  }

  /** The account that migrations run under. */
  public record Owner(
      @DefaultValue("plumbline_owner") String user, @DefaultValue("") String password) {
    /** Without the password. */
    @Override
    public String toString() {
      return user;
    }
  }

  /**
   * Letters; where they are handed to is read by Spring.
   *
   * @param from whom they come from
   */
  public record Mail(@DefaultValue("") String from) {}
}
