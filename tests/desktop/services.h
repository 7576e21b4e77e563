// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QObject>
#include <QStringList>

// The services of a desktop, as far as Unknot asks them, on connections of their own. They live in the thread of the
// test, and Qt's bus thread waits for it with each call to them: so nothing here waits for that one without looking at
// events, and what is registered with it goes only once no call is under way.
namespace unknot::test
{

template<class F>
void until(F done)
{
    while (!done())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

// A connection beside the program's, to the bus that the environment names; closed with this.
class Connection
{
public:
    explicit Connection(const char *variable = "DBUS_SESSION_BUS_ADDRESS")
        : m_name(QStringLiteral("test-%1").arg(++count())),
          m_bus(QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv(variable)), m_name))
    {
    }
    ~Connection() { QDBusConnection::disconnectFromBus(m_name); }
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] QDBusConnection &bus() { return m_bus; }

    // The bus has handed over what was sent before: it answers in order.
    static void wait(const QDBusConnection &bus)
    {
        const auto name = QStringLiteral("org.freedesktop.DBus");
        const auto call = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/DBus"), name, QStringLiteral("GetId"));
        const QDBusPendingCallWatcher answer(bus.asyncCall(call));
        bool here = false;
        QObject::connect(&answer, &QDBusPendingCallWatcher::finished, &answer, [&here] { here = true; });
        until([&here] { return here; });
        QCoreApplication::processEvents();
    }

private:
    static int &count()
    {
        static int made = 0;
        return made;
    }

    QString m_name;
    QDBusConnection m_bus;
};

// What a portal gives for an Inhibit.
class Request : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

public:
    using QObject::QObject;

public Q_SLOTS:
    void Close() { deleteLater(); }
};

class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    enum class Manner { Answers, SaysNothing, HasNoInhibit };

    explicit Portal(Manner manner = Manner::Answers) : m_manner(manner)
    {
        if (manner != Manner::HasNoInhibit)
            m_connection.bus().registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        m_connection.bus().registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    // To what it has said nothing to so far.
    void answer()
    {
        m_manner = Manner::Answers;
        m_connection.bus().send(m_unanswered.createReply(QVariant::fromValue(grant())));
    }
    [[nodiscard]] int held() const { return int(findChildren<Request *>().size()); }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] uint flags() const { return m_flags; }
    [[nodiscard]] QString reason() const { return m_reason; }
    [[nodiscard]] QDBusConnection &bus() { return m_connection.bus(); }

public Q_SLOTS:
    QDBusObjectPath Inhibit(const QString & /*window*/, uint flags, const QVariantMap &options)
    {
        ++m_asked;
        m_flags = flags;
        m_reason = options.value(QStringLiteral("reason")).toString();
        if (m_manner == Manner::Answers)
            return grant();
        setDelayedReply(true);
        m_unanswered = message();
        return QDBusObjectPath(QStringLiteral("/"));
    }

private:
    QDBusObjectPath grant()
    {
        const auto path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1").arg(m_asked);
        m_connection.bus().registerObject(path, new Request(this), QDBusConnection::ExportAllSlots);
        return QDBusObjectPath(path);
    }

    Connection m_connection;
    Manner m_manner;
    QDBusMessage m_unanswered;
    int m_asked = 0;
    uint m_flags = 0;
    QString m_reason;
};

class ScreenSaver : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

public:
    ScreenSaver()
    {
        m_connection.bus().registerObject(QStringLiteral("/org/freedesktop/ScreenSaver"), this, QDBusConnection::ExportAllSlots);
        m_connection.bus().registerService(QStringLiteral("org.freedesktop.ScreenSaver"));
    }

    [[nodiscard]] QStringList held() const { return m_held.values(); } // who and why
    [[nodiscard]] QDBusConnection &bus() { return m_connection.bus(); }

public Q_SLOTS:
    uint Inhibit(const QString &program, const QString &reason)
    {
        m_held.insert(++m_cookie, program + QStringLiteral(": ") + reason);
        return m_cookie;
    }
    void UnInhibit(uint cookie) { m_held.remove(cookie); }

private:
    Connection m_connection;
    uint m_cookie = 100;
    QMap<uint, QString> m_held;
};

// A program that plays something, as far as it can be paused from outside (MPRIS).
class Player : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)

public:
    Player(const char *name, QString status) : m_status(std::move(status))
    {
        m_connection.bus().registerObject(
            QStringLiteral("/org/mpris/MediaPlayer2"), this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        m_connection.bus().registerService(QStringLiteral("org.mpris.MediaPlayer2.") + QLatin1String(name));
    }

    [[nodiscard]] QString status() const { return m_status; }
    [[nodiscard]] QStringList asked() const { return m_asked; }
    [[nodiscard]] QDBusConnection &bus() { return m_connection.bus(); }

    void change(const QString &status)
    {
        m_status = status;
        auto said = QDBusMessage::createSignal(QStringLiteral("/org/mpris/MediaPlayer2"), QStringLiteral("org.freedesktop.DBus.Properties"),
            QStringLiteral("PropertiesChanged"));
        said << QStringLiteral("org.mpris.MediaPlayer2.Player") << QVariantMap{{QStringLiteral("PlaybackStatus"), status}} << QStringList();
        m_connection.bus().send(said);
    }

public Q_SLOTS:
    void Pause()
    {
        m_asked << QStringLiteral("Pause");
        change(QStringLiteral("Paused"));
    }
    void Play()
    {
        m_asked << QStringLiteral("Play");
        change(QStringLiteral("Playing"));
    }

private:
    Connection m_connection;
    QString m_status;
    QStringList m_asked;
};

// login1, or somebody who only says the same.
class Login
{
public:
    enum class Named { Yes, No };

    explicit Login(Named named = Named::Yes)
    {
        if (named == Named::Yes)
            m_connection.bus().registerService(QStringLiteral("org.freedesktop.login1"));
    }
    void prepareForSleep(bool begins)
    {
        m_connection.bus().send(QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                    QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"))
            << begins);
    }
    [[nodiscard]] QDBusConnection &bus() { return m_connection.bus(); }

private:
    Connection m_connection{"DBUS_SYSTEM_BUS_ADDRESS"};
};

} // namespace unknot::test
