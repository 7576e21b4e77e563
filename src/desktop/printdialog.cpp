// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printdialog.h"

#include "desktop/portal.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>

namespace unknot::desktop
{

namespace
{

// What a portal says to a request (org.freedesktop.portal.Request).
constexpr uint done = 0, cancelled = 1;

} // namespace

PrintDialog::PrintDialog(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) { }

void PrintDialog::print(const QByteArray &pdf, const QString &title, const QString &window)
{
    if (m_at != At::Rest)
        return;
    m_title = title;
    m_window = window;
    if (!m_bus.isConnected())
        return end(Outcome::NoDialog);
    m_file = std::make_unique<QTemporaryFile>();
    if (!m_file->open() || m_file->write(pdf) != pdf.size() || !m_file->flush() || !m_file->seek(0)) // it is read from where it stands
        return end(Outcome::Failed);
    ask(At::Dialog, "PreparePrint", {m_window, m_title, QVariantMap(), QVariantMap()}, {{QStringLiteral("modal"), true}});
}

// The answer is a signal of a request whose path is known beforehand; portals of before 0.9 say another.
void PrintDialog::ask(At at, const char *method, const QVariantList &arguments, QVariantMap options)
{
    m_at = at;
    const QString token = QStringLiteral("unknot%1").arg(++m_asked);
    QString sender = m_bus.baseService().mid(1);
    hear(QStringLiteral("%1/request/%2/%3").arg(portal::path, sender.replace(u'.', u'_'), token));
    options.insert(QStringLiteral("handle_token"), token);
    auto call = portal::call("org.freedesktop.portal.Print", method);
    call.setArguments(arguments);
    call << options;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, at, asked = m_asked](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> request = *finished;
        if (asked != m_asked || m_at == At::Rest)
            return;
        if (request.isError())
            end(at == At::Dialog ? Outcome::NoDialog : Outcome::Failed);
        else
            hear(request.value().path());
    });
}

void PrintDialog::hear(const QString &request)
{
    if (request == m_request)
        return;
    const auto interface = QStringLiteral("org.freedesktop.portal.Request"), name = QStringLiteral("Response");
    if (!m_request.isEmpty())
        m_bus.disconnect(portal::name, m_request, interface, name, this, SLOT(answered(uint, QVariantMap)));
    m_request = request;
    if (!request.isEmpty())
        m_bus.connect(portal::name, request, interface, name, this, SLOT(answered(uint, QVariantMap)));
}

void PrintDialog::answered(uint response, const QVariantMap &results)
{
    const bool chosen = m_at == At::Dialog && response == done;
    if (!chosen)
        return end(response == done ? Outcome::HandedOver : response == cancelled ? Outcome::Cancelled : Outcome::Failed);
    const QVariant file = QVariant::fromValue(QDBusUnixFileDescriptor(m_file->handle()));
    ask(At::HandingOver, "Print", {m_window, m_title, file}, {{QStringLiteral("token"), results.value(QStringLiteral("token"))}});
}

void PrintDialog::end(Outcome outcome)
{
    m_at = At::Rest;
    hear({});
    m_file.reset();
    Q_EMIT ended(outcome);
}

} // namespace unknot::desktop
