// SPDX-FileCopyrightText: 2026 The Hookloupe authors
// SPDX-License-Identifier: GPL-3.0-only

#pragma once

#include "core/http/requestframer.h"
#include "core/signature/verifier.h"
#include "core/workspace/workspace.h"
#include "tests/integration/delivery/scriptedserver.h"
#include "tests/unit/ui/windowtesting.h"
#include "ui/gateway/gatewaydialog.h"
#include "ui/schemecombo.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hookloupe {

using hookloupe::test::ScriptedServer;
using namespace Qt::StringLiterals;

inline const QByteArray kSecret = "secret-of-the-test"_ba;
inline const QByteArray kOldSecret = "old-secret-of-the-test"_ba;

/// A consumer that verifies as GitHub's should with \a secret.
inline ScriptedServer::Script consumer(const QByteArray &secret = kSecret)
{
    return [secret](ScriptedServer::Peer &peer) {
        static const Scheme scheme = *SchemeCatalogue::builtIn().find(u"github");
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        if (framer.state() != RequestFramer::State::Complete)
            return;
        const WireRequest request = framer.takeRequest();
        peer.received = peer.received.mid(request.wire.size());
        KeyMaterial key;
        key.key = SecretBytes(secret);
        const bool isValid = verify(scheme, key, RequestView::of(request, "http://x/"), {}).verdict
                == Verdict::Valid;
        peer.socket->write("HTTP/1.1 " + QByteArray(isValid ? "200" : "401")
                           + " X\r\nContent-Length: 2\r\n\r\nok");
    };
}

/// The same, but its first message is refused so many times.
inline ScriptedServer::Script failingFirst(int times)
{
    auto first = std::make_shared<QByteArray>();
    auto left = std::make_shared<int>(times);
    return [first, left](ScriptedServer::Peer &peer) {
        RequestFramer framer{ ReceiverLimits{} };
        framer.append(peer.received);
        if (framer.state() != RequestFramer::State::Complete)
            return;
        const WireRequest request = framer.takeRequest();
        const QByteArray id = request.field("X-GitHub-Delivery")->toByteArray();
        if (first->isEmpty())
            *first = id;
        if (id == *first && (*left)-- > 0)
            peer.socket->write("HTTP/1.1 503 X\r\nContent-Length: 0\r\n\r\n");
        else
            consumer()(peer);
    };
}

/// A dialog on a workspace of its own for each test, and what a person does in it.
class GatewayDialogTest
{
protected:
    void setUpOnce()
    {
        QVERIFY(m_dir.isValid());
        qputenv("XDG_DATA_HOME", m_dir.path().toLocal8Bit());
        QCoreApplication::setOrganizationName(u"hookloupe-test"_s);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_dir.path());
    }
    void setUp()
    {
        QSettings().clear();
        m_dialog.reset();
        m_workspace.reset();
        auto workspace =
                Workspace::open({ .storePath = m_dir.filePath(u"%1.hookloupe"_s.arg(++m_number)),
                                  .useKeyring = false });
        QVERIFY2(workspace, workspace ? "" : qPrintable(workspace.error().sentence));
        m_workspace = std::move(*workspace);
    }
    GatewayDialog *opened()
    {
        m_dialog = std::make_unique<GatewayDialog>(m_workspace.get(), nullptr,
                                                   m_dir.filePath(u"runs%1"_s.arg(m_number)));
        m_dialog->show();
        return m_dialog.get();
    }
    static void fill(GatewayDialog &dialog, const QByteArray &url,
                     const QString &scenario = u"github-push"_s, double scale = 1000)
    {
        auto *combo = child<QComboBox>(dialog, u"gatewayScenario"_s);
        combo->setCurrentIndex(combo->findData(scenario));
        child<QLineEdit>(dialog, u"gatewayUrl"_s)->setText(QString::fromUtf8(url + "/hook"));
        child<SchemeCombo>(dialog, u"gatewayScheme"_s)->setSchemeId(u"github"_s);
        child<QLineEdit>(dialog, u"gatewaySecret"_s)->setText(QString::fromUtf8(kSecret));
        auto *schedule = child<QComboBox>(dialog, u"gatewaySchedule"_s);
        schedule->setCurrentIndex(schedule->findData(u"svix"_s));
        child<QDoubleSpinBox>(dialog, u"gatewayScale"_s)->setValue(scale);
    }
    static QString words(const GatewayDialog &dialog)
    {
        return child<QLabel>(dialog, u"gatewayWords"_s)->text();
    }
    static QPushButton *startButton(const GatewayDialog &dialog)
    {
        return child<QPushButton>(dialog, u"startGateway"_s);
    }
    void giveEndpoint()
    {
        QFile secret(m_dir.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(kSecret);
        secret.close();
        Endpoint endpoint;
        endpoint.name = u"shop"_s;
        endpoint.path = "/shop";
        endpoint.scheme = u"github"_s;
        endpoint.secrets = { { .ref = SecretRef{ SecretRef::Kind::File, secret.fileName() } } };
        auto endpoints = EndpointSet::fromList({ endpoint });
        QVERIFY(endpoints);
        m_workspace->useEndpoints(*endpoints);
        QTRY_VERIFY(m_workspace->keyFor(u"shop"_s));
    }

    QTemporaryDir m_dir;
    int m_number = 0;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GatewayDialog> m_dialog;
};

} // namespace hookloupe
