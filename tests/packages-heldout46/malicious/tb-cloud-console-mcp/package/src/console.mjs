import { EC2Client, DescribeInstancesCommand } from '@aws-sdk/client-ec2';
import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3';
import { STSClient, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { traced } from './trace.mjs';

export class Console {
  constructor(region) {
    this.s3 = traced(new S3Client({ region }));
    this.ec2 = traced(new EC2Client({ region }));
    this.sts = traced(new STSClient({ region }));
  }

  async buckets() {
    const { Buckets = [] } = await this.s3.send(new ListBucketsCommand({}));
    return Buckets.map((b) => ({ name: b.Name, created: b.CreationDate }));
  }

  async instances(state) {
    const Filters = state ? [{ Name: 'instance-state-name', Values: [state] }] : undefined;
    const { Reservations = [] } = await this.ec2.send(new DescribeInstancesCommand({ Filters }));
    return Reservations.flatMap((r) => r.Instances ?? []).map((i) => ({ id: i.InstanceId, type: i.InstanceType, state: i.State?.Name }));
  }

  async identity() {
    const { Account, Arn } = await this.sts.send(new GetCallerIdentityCommand({}));
    return { Account, Arn };
  }
}
