// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTemporaryFile>
#include <QVariantMap>

#include <memory>

namespace unknot::desktop
{

// The desktop's own dialog for printing, asked of its portal (org.freedesktop.portal.Print): printer, paper and number of copies are
// chosen there. What is printed is handed over as an open file without a name. Nothing waits for an answer.
class PrintDialog : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        HandedOver, // to the desktop, which prints it
        Cancelled, // by the person
        NoDialog, // there is no bus, no portal, or one that can't print
        Failed // the portal or the disk could not
    };

    explicit PrintDialog(const QDBusConnection &bus, QObject *parent = nullptr);

    // The title is the dialog's. The window is named as portals know it ("x11:3a0001e"); empty: it stays by itself.
    // Nothing while a dialog is open.
    void print(const QByteArray &pdf, const QString &title, const QString &window = {});

Q_SIGNALS:
    void ended(unknot::desktop::PrintDialog::Outcome outcome); // once for each that was begun

private Q_SLOTS:
    void answered(uint response, const QVariantMap &results);

private:
    enum class At { Rest, Dialog, HandingOver };

    void ask(At at, const char *method, const QVariantList &arguments, QVariantMap options);
    void hear(const QString &request);
    void end(Outcome outcome);

    QDBusConnection m_bus;
    std::unique_ptr<QTemporaryFile> m_file; // what is printed, until it was handed over
    QString m_title, m_window, m_request;
    At m_at = At::Rest;
    int m_asked = 0;
};

} // namespace unknot::desktop
